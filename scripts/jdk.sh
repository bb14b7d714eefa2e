# shellcheck shell=bash
# Finds a JDK 25 or newer. Sourced, after say.sh.
#
#   find_jdk    sets and exports JAVA_HOME and puts its bin first in PATH; 1 where there is none
#   jdk_mend    the sentence that helps then
#   install_jdk as root, where apt offers one

jdk_wanted=25
# Where JDKs usually are; overridable, so that tests can look at an empty machine.
jdk_folders=${FORKYARD_JDK_FOLDERS:-/usr/lib/jvm/*:/opt/java/*:/opt/jdk*:/usr/local/java/*:$HOME/.sdkman/candidates/java/*:$HOME/.jdks/*}

# jdk_version FOLDER: "25.0.3" out of its release file, which is quicker than starting it; nothing where javac is missing.
jdk_version() {
  [[ -x $1/bin/javac && -r $1/release ]] || return 0
  sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release"
}

jdk_serves() {
  local version
  version=$(jdk_version "$1")
  [[ -n $version && ${version%%[.+-]*} -ge $jdk_wanted ]]
}

# JAVA_HOME first, as a person's own choice; else the oldest that serves, as the nearest to what we are tested with; else PATH's.
find_jdk() {
  local folder chosen=
  if [[ -n ${JAVA_HOME:-} ]] && jdk_serves "$JAVA_HOME"; then
    chosen=$JAVA_HOME
  else
    chosen=$(jdk_candidates | sort -V | head -n 1 | cut -d' ' -f2-)
  fi
  if [[ -z $chosen ]]; then
    folder=$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none/none)")")")
    if jdk_serves "$folder"; then chosen=$folder; fi
  fi
  [[ -n $chosen ]] || return 1
  export JAVA_HOME=$chosen PATH=$chosen/bin:$PATH
}

jdk_candidates() {
  local pattern folder
  local -a patterns
  IFS=: read -ra patterns <<<"$jdk_folders"
  for pattern in "${patterns[@]}"; do
    while read -r folder; do
      if jdk_serves "$folder"; then echo "$(jdk_version "$folder") $folder"; fi
    done < <(compgen -G "$pattern")
  done
}

jdk_package() { has_apt && apt-cache show "openjdk-$jdk_wanted-jdk-headless" >/dev/null 2>&1; }

install_jdk() {
  is_root && jdk_package && apt_install "$1" "openjdk-$jdk_wanted-jdk-headless" && find_jdk
}

jdk_mend() {
  local found="none was found"
  if [[ -n ${JAVA_HOME:-} ]]; then found="JAVA_HOME=$JAVA_HOME is $(jdk_version "$JAVA_HOME" | grep . || echo "no JDK")"; fi
  if jdk_package; then
    echo "needs JDK $jdk_wanted or newer, $found: run 'sudo apt-get install -y openjdk-$jdk_wanted-jdk-headless'"
  else
    echo "needs JDK $jdk_wanted or newer, $found: run 'curl -s https://get.sdkman.io | bash', then in a new shell 'sdk install java $jdk_wanted-tem'"
  fi
}
