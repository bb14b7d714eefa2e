#!/usr/bin/env bash
# Finds or starts a Docker engine.
#   docker/engine.sh start    prints DOCKER_HOST of an engine that answers and, where we had to start it, a second word "started"
#   docker/engine.sh stop     stops an engine that we started, and nothing else
#   docker/engine.sh status   one line: where an engine answers, or the mend
#
# DOCKER_HOST           the engine to use; it is never started by us
# FORKYARD_ENGINE_DIR   a folder for a private engine (socket, images, pid file) instead of the machine's own
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"

private=${FORKYARD_ENGINE_DIR:-}
state=${private:-/run/forkyard}
log=$state/dockerd.log
pid_file=$state/dockerd.pid
if [[ -n $private ]]; then
  socket=$private/docker.sock
  data=$private/data
  engine_pid_file=$private/docker.pid
  place=(--data-root "$data" --exec-root "$private/exec" --host "unix://$socket" --pidfile "$engine_pid_file")
  containerd_pid_file=$private/exec/containerd/containerd.pid
else
  socket=/var/run/docker.sock
  data=/var/lib/docker
  engine_pid_file=/var/run/docker.pid
  place=()
  containerd_pid_file=/var/run/docker/containerd/containerd.pid
fi

answers() { DOCKER_HOST=$1 timeout 5 docker version --format '{{.Server.Version}}' >/dev/null 2>&1; }

# Prints the first address that answers.
find_engine() {
  local address
  local -a addresses=("unix://$socket")
  if [[ -n ${DOCKER_HOST:-} ]]; then
    addresses=("$DOCKER_HOST")
  elif [[ -z $private ]]; then
    addresses+=("unix://${XDG_RUNTIME_DIR:-/nowhere}/docker.sock" "unix://$HOME/.docker/run/docker.sock")
  fi
  for address in "${addresses[@]}"; do
    [[ $address != unix://* || -S ${address#unix://} ]] || continue
    if answers "$address"; then
      echo "$address"
      return 0
    fi
  done
  return 1
}

# What an ordinary user, or a machine that is not Debian, has to do.
mend() {
  if [[ -n ${DOCKER_HOST:-} ]]; then
    echo "nothing answers at DOCKER_HOST=$DOCKER_HOST: start that engine, or run 'unset DOCKER_HOST'"
  elif [[ -S $socket && ! -w $socket ]]; then
    echo "the engine at $socket does not let $(id -un) in: run 'sudo usermod -aG docker $(id -un)' and sign in again"
  elif ! has_apt; then
    echo "no Docker engine answers: install one (https://docs.docker.com/engine/install/) and start it"
  elif ! has dockerd; then
    echo "no Docker engine answers: run 'sudo apt-get install -y $(engine_packages)'"
  else
    echo "no Docker engine answers: run 'sudo systemctl start docker', or './forkyard engine start' as root"
  fi
}

# Newer releases keep the command line client in a package of its own.
engine_packages() {
  if apt-cache show docker-cli >/dev/null 2>&1; then echo docker.io docker-cli; else echo docker.io; fi
}

# Alive under that number, by that name, and not a zombie, which a lazy pid 1 may keep for long.
lives() { [[ -n $1 && -r /proc/$1/stat ]] && grep -qE "^[0-9]+ \(($2)\) [^ZX]" "/proc/$1/stat"; }

# dockerd refuses to start while the process of an old pid file exists, and a stranger or a zombie with that number is enough.
drop_stale_pid_files() {
  local file
  for file in "$engine_pid_file" "$containerd_pid_file"; do
    if [[ -f $file ]] && ! lives "$(cat "$file")" 'dockerd|containerd'; then rm -f "$file"; fi
  done
}

start() {
  local address
  if address=$(find_engine); then
    echo "$address"
    return
  fi
  if [[ -n ${DOCKER_HOST:-} ]] || ! is_root || ! has_apt; then fail "$(mend)"; fi
  install -d -m 0700 "$state" # the judge's sockets are in it, too, and it wants it for itself
  if ! has dockerd || ! has docker; then
    # shellcheck disable=SC2046 # a list of words
    apt_install "$state/apt.log" $(engine_packages)
  fi
  if [[ -d /run/systemd/system && -z $private ]]; then
    step "starting the Docker engine" "$log" systemctl start docker
    echo systemd >"$pid_file"
  else
    start_daemon
  fi
  await_answer
  say "the Docker engine is up; './forkyard engine stop' stops it"
  echo "unix://$socket started"
}

# No bridge, no iptables: judging containers have no network, and the image is built without one.
start_daemon() {
  drop_stale_pid_files
  if [[ -f $engine_pid_file ]]; then
    fail "dockerd $(cat "$engine_pid_file") runs but does not answer at $socket: look at its log, stop it, and try again"
  fi
  say "starting the Docker engine (log: $log) ..."
  setsid dockerd --exec-opt native.cgroupdriver=cgroupfs --bridge=none --iptables=false --ip6tables=false --ip-forward=false \
    --ip-masq=false --log-level=warn "${place[@]}" >"$log" 2>&1 </dev/null 8>&- 9>&- &
  echo $! >"$pid_file"
}

await_answer() {
  local tenth pid
  pid=$(cat "$pid_file")
  for ((tenth = 0; tenth < 600; tenth++)); do
    if answers "unix://$socket"; then return; fi
    if [[ $pid != systemd ]] && ! lives "$pid" '.*'; then
      tail -n 10 "$log" >&2
      rm -f "$pid_file"
      fail "the Docker engine ended at once; its log is $log"
    fi
    sleep 0.1
  done
  fail "the Docker engine did not answer within 60 s; its log is $log"
}

stop() {
  local pid tenth
  if [[ ! -f $pid_file ]]; then
    say "no engine of ours runs: nothing to stop"
    return
  fi
  pid=$(cat "$pid_file")
  if [[ $pid == systemd ]]; then
    systemctl stop docker.socket docker
  elif lives "$pid" dockerd; then
    kill "$pid"
    for ((tenth = 0; tenth < 300; tenth++)); do
      lives "$pid" dockerd || break
      sleep 0.1
    done
    if lives "$pid" dockerd; then fail "dockerd $pid did not end within 30 s"; fi
    while mountpoint -q "$data" && umount "$data"; do :; done # dockerd mounts it onto itself
  fi
  rm -f "$pid_file"
  say "the Docker engine has stopped"
}

status() {
  local address version
  address=$(find_engine) || fail "$(mend)"
  version=$(DOCKER_HOST=$address docker version --format '{{.Server.Version}}')
  echo "Docker engine $version at $address"
}

case ${1:-} in
  start | stop | status) "$1" ;;
  *) fail "usage: docker/engine.sh start | stop | status" 2 ;;
esac
