#!/usr/bin/env bash
# What Forkyard needs of this machine before Java can look further: one line each, ok or missing with the mend.
#   scripts/doctor.sh         installs and starts nothing; 1 where something is missing
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"
. "$root/scripts/jdk.sh"
. "$root/scripts/tools.sh"

missing=0

ok() { printf 'ok       %s\n' "$*"; }

missing() {
  printf 'missing  %s\n' "$*"
  missing=1
}

if find_jdk; then ok "JDK $(jdk_version "$JAVA_HOME") at $JAVA_HOME"; else missing "JDK: $(jdk_mend)"; fi

mend=$(tool_mend mvn)
if [[ -n $mend ]]; then missing "Maven: $mend"; else ok "Maven at $(command -v mvn)"; fi

mend=$(tool_mend node)
if [[ -n $mend ]]; then missing "Node: $mend"; else ok "Node $(node_version) at $(command -v node)"; fi

if engine=$("$root/docker/engine.sh" status 2>&1); then ok "$engine"; else missing "${engine#forkyard: }"; fi

mend=$(tool_mend chromium)
if [[ -n $mend ]]; then
  printf 'optional %s\n' "Chromium, for './forkyard test' only: $mend"
else
  ok "Chromium at $(command -v chromium)"
fi

exit "$missing"
