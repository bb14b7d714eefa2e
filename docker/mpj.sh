#!/usr/bin/env bash
# Gets MPJ Express, and prints its home, a folder with lib/ and conf/, as the last line. The image takes some of its jars, a benchmark all.
#   docker/mpj.sh BASE        BASE: the image to get it with where this machine has no apt
#
# MPJ Express is not on Maven Central; Debian and Ubuntu have it. Their own launcher does not start: it lacks the libraries that are put beside it here.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"

home=$root/target/mpj
logs=$root/target/logs
work=

# In a folder of its own, whose tree/ then holds what the packages hold.
fetch='
  cd "$1"
  packages="libmpj-java liblog4j1.2-java libcommons-cli-java libcommons-codec-java libcommons-io-java"
  apt-get download $packages || { apt-get update && apt-get download $packages; }
  for package in *.deb; do dpkg-deb -x "$package" tree; done
'

clean_up() { if [[ -n $work ]]; then rm -rf "$work"; fi; }
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

take() {
  local jar
  if has_apt; then
    sh -ec "$fetch" fetch "$work"
  else
    # As root inside, with a network: nothing of a student's is anywhere near.
    docker run --rm --user 0 --volume "$work:/fetched" "$1" \
      sh -ec "$fetch"' chown -R "$(stat -c %u:%g /fetched)" /fetched/*' fetch /fetched
  fi
  mkdir -p "$work/home/lib"
  cp -r "$work/tree/etc/mpj" "$work/home/conf"
  for jar in "$work"/tree/usr/share/mpj/lib/*.jar "$work"/tree/usr/share/java/{log4j-1.2,commons-cli,commons-codec,commons-io}.jar; do
    [[ $jar == *-0.44.jar ]] || install -m 0644 "$jar" "$work/home/lib" # the same once more
  done
  rm -rf "$home"
  mv "$work/home" "$home"
}

if [[ ! -d $home/lib ]]; then
  mkdir -p "$logs"
  work=$(mktemp -d)
  chmod 0755 "$work"
  step "getting MPJ Express" "$logs/mpj.log" take "${1:-}"
fi
echo "$home"
