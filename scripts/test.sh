#!/usr/bin/env bash
# Builds everything, runs the tests and sums them up; `./forkyard test` and CI are this.
#   scripts/test.sh [--all]     --all runs the long tests too
#
# Installs what it needs as root on Debian or Ubuntu. An engine that had to be started is stopped at the end.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"
. "$root/scripts/jdk.sh"
. "$root/scripts/tools.sh"

budget=20 # minutes, for a run without --all from nothing on two cores
logs=$root/target/logs
all=false
started=

for argument in "$@"; do
  case $argument in
    --all) all=true ;;
    -h | --help)
      sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
      exit
      ;;
    *) fail "test takes only --all, but got '$argument'" 2 ;;
  esac
done

# shellcheck disable=SC2317 # the trap calls it
clean_up() {
  if [[ -n $started ]]; then "$root/docker/engine.sh" stop || :; fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -p "$logs"
cd "$root"
need_jdk "$logs/apt.log"
say "JDK $(jdk_version "$JAVA_HOME") at $JAVA_HOME"
need_build_tools "$logs/apt.log"
need_chromium "$logs/apt.log"

engine=$("$root/docker/engine.sh" start)
export DOCKER_HOST=${engine%% *}
if [[ $engine == *" started" ]]; then started=yes; fi

# The tests need the image, and the image needs these jars.
step "building what goes into the image" "$logs/sandbox.log" \
  mvn -B -ntp -DskipTests -Dmaven.test.skip=true -pl sandbox/litmus,sandbox/service -am package
image=$("$root/docker/image.sh" | tail -n 1)

find . -name node_modules -prune -o -type d -path '*/target/surefire-reports' -prune -exec rm -rf {} +

properties=()
for property in "image=$image" "catalog=$root/exercises/catalog" "seccomp=$root/docker/seccomp.json" "test.all=$all"; do
  properties+=("'-Dforkyard.$property'")
done

# Neither a failed test nor a line too long may keep later modules from being tested: the summary below judges the first, a step of its own
# the second. All output is in the log; the screen gets each module, the counts of each class, and what is wrong.
say "running the tests ..."
status=0
mvn -B -ntp --fail-at-end -Dmaven.test.failure.ignore=true -Dspotless.check.skip=true verify \
  "-Dsurefire.args=${properties[*]}" </dev/null 2>&1 \
  | tee "$logs/test.log" \
  | grep --line-buffered -E '^\[(ERROR|WARNING)\] +Tests run|^\[INFO\] +(Tests run|Building Forkyard|BUILD)|^\[ERROR\]' \
  || status=${PIPESTATUS[0]}

step "checking the format" "$logs/format.log" mvn -B -ntp --fail-at-end spotless:check || status=1

java "$root/scripts/TestSummary.java" "$root" || status=1
say "took $((SECONDS / 60)) min $((SECONDS % 60)) s of a budget of $budget min"
if ((status != 0)); then say "something failed; the whole output is in $logs/test.log"; fi
exit "$status"
