# shellcheck shell=bash
# How our scripts talk: sentences on stderr, one line per long step with its seconds. Sourced, never run.
#
#   say "words"                     a line
#   fail "words"                    a line, then exit 1 (or $2)
#   step "words" LOG command...     runs the command with its output in LOG; on failure shows the end of LOG and returns its status

say() { printf '%s\n' "forkyard: $*" >&2; }

fail() {
  printf '%s\n' "forkyard: $1" >&2
  exit "${2:-1}"
}

# The command stays in the foreground so that Ctrl-C reaches it; only the ticker is in the background.
step() {
  local words=$1 log=$2 began=$SECONDS status=0 ticker
  shift 2
  say "$words ..."
  tick "$words" "$log" $$ &
  ticker=$!
  "$@" >"$log" 2>&1 </dev/null || status=$?
  kill "$ticker" 2>/dev/null || :
  wait "$ticker" 2>/dev/null || :
  if ((status == 0)); then
    say "$words: done in $((SECONDS - began)) s"
  elif ((status == 130 || status == 143)); then
    exit "$status"
  else
    tail -n 30 "$log" >&2
    say "$words: failed after $((SECONDS - began)) s; the whole output is in $log"
  fi
  return "$status"
}

# `read` on a pipe that never answers sleeps without a child process that could outlive us.
tick() {
  local words=$1 log=$2 owner=$3 began=$SECONDS
  while ! read -rt 10 <> <(:) && kill -0 "$owner" 2>/dev/null; do
    say "$words: $((SECONDS - began)) s so far, at: $(tail -n 1 "$log" | cut -c1-100)"
  done
}

is_root() { [[ $(id -u) == 0 ]]; }

has() { command -v "$1" >/dev/null 2>&1; }

# Debian and Ubuntu, where we may install packages ourselves.
has_apt() { has apt-get && has dpkg; }

# apt_install LOG package...: as root only; two tries, because mirrors hiccup.
apt_install() {
  local log=$1
  shift
  step "installing $* with apt" "$log" apt_get_install "$@"
}

apt_get_install() {
  local attempt
  export DEBIAN_FRONTEND=noninteractive
  for attempt in 1 2; do
    apt-get update -q && apt-get install -y -q --no-install-recommends "$@" && return 0
    echo "attempt $attempt failed"
  done
  return 1
}
