#!/usr/bin/env bash
# Makes the image that docker/Dockerfile starts from, and prints its name as the last line.
#   docker/base.sh            needs JAVA_HOME (a JDK 25) only where no registry answers
#
#   1. eclipse-temurin:25-jdk or forkyard/base:local is here   -> that one
#   2. a registry answers                                      -> pull eclipse-temurin:25-jdk
#   3. otherwise, as root on Debian/Ubuntu                     -> debootstrap + the JDK at JAVA_HOME = forkyard/base:local
# Once the third way was gone no start waits for a registry again: `docker image rm forkyard/base:local` forgets it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"

published=eclipse-temurin:25-jdk
bootstrapped=forkyard/base:local
answer_within=15 # seconds for a registry to answer; the download itself may take longer
logs=$root/target/logs
work=
pull=

clean_up() {
  if [[ -n $pull ]]; then kill "$pull" 2>/dev/null || :; fi
  if [[ -n $work ]]; then rm -rf --one-file-system "$work"; fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

present() { docker image inspect "$1" >/dev/null 2>&1; }

# In the background, so that a registry that never answers can be given up without limiting a slow download.
pull_published() {
  local log=$logs/pull.log tenth
  say "pulling $published ..."
  docker pull "$published" >"$log" 2>&1 </dev/null &
  pull=$!
  for ((tenth = 0; tenth < answer_within * 10; tenth++)); do
    if grep -q 'Pulling from' "$log" || ! kill -0 "$pull" 2>/dev/null; then
      local status=0
      wait "$pull" || status=$?
      pull=
      return "$status"
    fi
    sleep 0.1
  done
  return 1
}

# The mirror this machine itself uses, so that a machine behind a mirror of its own works too.
mirror_of() {
  # shellcheck disable=SC2016 # apt's placeholders, not the shell's
  apt-get indextargets --format '$(SUITE) $(REPO_URI)' 2>/dev/null | awk -v suite="$1" '$1 == suite { print $2; exit }'
}

bootstrap() {
  local suite mirror tree
  suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
  mirror=$(mirror_of "$suite")
  work=$(mktemp -d)
  tree=$work/root
  step "bootstrapping a base image ($suite)" "$logs/debootstrap.log" \
    debootstrap --variant=minbase "$suite" "$tree" ${mirror:+"$mirror"}
  step "importing $bootstrapped with $JAVA_HOME" "$logs/base-import.log" import_tree "$tree"
}

import_tree() {
  local tree=$1 jdk=$1/opt/java/openjdk
  rm -rf "$tree"/var/cache/apt/* "$tree"/var/lib/apt/lists/* "$tree"/usr/share/{doc,man,locale,info}/*
  find "$tree" -xdev -type f -perm /6000 -exec chmod a-s {} +
  mkdir -p "$jdk"
  # Distribution packages link parts of their JDK to /etc; a link to nowhere (a missing src.zip) is no loss.
  cp -rL --preserve=mode,timestamps "$JAVA_HOME"/. "$jdk" || :
  rm -rf "$jdk"/{lib/src.zip,man,demo,jmods}
  chroot "$tree" /opt/java/openjdk/bin/java -version
  chroot "$tree" /opt/java/openjdk/bin/javac -version
  tar -C "$tree" --one-file-system --numeric-owner --sort=name -c . | docker import \
    -c 'ENV JAVA_HOME=/opt/java/openjdk' \
    -c 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    -c 'ENV LANG=C.UTF-8' \
    -c "ENV JAVA_VERSION=jdk-$(. "$jdk/release" && echo "$JAVA_VERSION")" - "$bootstrapped"
}

for image in "$published" "$bootstrapped"; do
  if present "$image"; then
    echo "$image"
    exit
  fi
done

mkdir -p "$logs"
if pull_published; then
  echo "$published"
  exit
fi
say "no registry gave $published: $(tail -n 1 "$logs/pull.log" | cut -c1-200)"

if ! is_root || ! has_apt; then
  fail "cannot make a base image here: let this machine reach a registry and run 'docker pull $published', or run this once as root on Debian or Ubuntu"
fi
: "${JAVA_HOME:?path of a JDK 25}"
has debootstrap || apt_install "$logs/apt.log" debootstrap
bootstrap
echo "$bootstrapped"
