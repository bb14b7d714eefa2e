#!/usr/bin/env bash
# Builds what changed: the server jar with the pages in it, and the jars of the runner image.
#   scripts/build.sh             needs JAVA_HOME, mvn, npm
#
# A hash over all sources, kept from the last good build, tells whether there is anything to do.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"
. "$root/scripts/jdk.sh"
. "$root/scripts/tools.sh"
cd "$root"

stamp=target/built
logs=target/logs

# Files that git knows or would take, less those that no build reads.
sources() {
  git ls-files -z --cached --others --exclude-standard -- . ':!docs' ':!exercises/catalog' ':!docker' ':!scripts' ':!bench' ':!*.md' 2>/dev/null \
    || find . \( -name .git -o -name target -o -name node_modules -o -path ./data -o -path ./docs -o -path ./exercises/catalog \) -prune \
      -o -type f -print0
}

# A file that was deleted but not yet committed is in the list and not in the sum.
sum_of_sources() { { sources | xargs -0 sha256sum 2>/dev/null || :; } | sha256sum; }

outputs_present() {
  local module
  for module in wire kit processkit author explorer explorer-suite harness litmus service; do
    compgen -G "sandbox/$module/target/$module-*.jar" >/dev/null || return 1
  done
  [[ -d sandbox/service/target/broker && -f server/target/forkyard.jar ]]
}

sum=$(sum_of_sources)
if [[ -f $stamp && $(<"$stamp") == "$sum" ]] && outputs_present; then exit; fi

mkdir -p "$logs"
exec 9>target/build.lock
if ! flock -n 9; then
  say "another build of this checkout is running; waiting for it ..."
  flock 9
  exec "$root/scripts/build.sh"
fi
need_build_tools "$logs/apt.log"
rm -f "$stamp"
step "building with Maven and npm" "$logs/build.log" mvn -B -ntp -DskipTests -Dmaven.test.skip=true package
echo "$sum" >"$stamp"
