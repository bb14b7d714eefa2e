# shellcheck shell=bash
# Finds the tools that build and test us, and installs what is missing where we may. Sourced, after say.sh and jdk.sh.
#
#   need_jdk LOG, need_build_tools LOG, need_chromium LOG   return, or end with the command to run
#   tool_mend mvn|node|chromium                             that command, or nothing where the tool is all right

node_wanted=20.19

at_least() { printf '%s\n%s\n' "$2" "$1" | sort -VC; }

node_version() { node --version 2>/dev/null | tr -d v; }

tool_mend() {
  case $1 in
    mvn) has mvn || echo "run 'sudo apt-get install -y maven'" ;;
    node)
      if has node && has npm && at_least "$(node_version)" "$node_wanted"; then return; fi
      if node_package; then
        echo "needs Node $node_wanted or newer and npm: run 'sudo apt-get install -y nodejs npm'"
      else
        echo "needs Node $node_wanted or newer and npm: run 'curl -fsSL https://deb.nodesource.com/setup_22.x | sudo bash - && sudo apt-get install -y nodejs'"
      fi
      ;;
    chromium) has chromium || echo "run 'sudo apt-get install -y chromium'" ;;
  esac
}

# Whether the machine's own apt has a Node that is new enough.
node_package() {
  local offered
  has_apt || return 1
  offered=$(apt-cache policy nodejs | sed -n 's/^ *Candidate: \([0-9.]*\).*/\1/p')
  [[ -n $offered ]] && at_least "$offered" "$node_wanted"
}

need_jdk() {
  find_jdk || install_jdk "$1" || fail "$(jdk_mend)"
}

need_build_tools() {
  local mend tool
  local -a packages=()
  if [[ -n $(tool_mend mvn) ]]; then packages+=(maven); fi
  if [[ -n $(tool_mend node) ]] && node_package; then packages+=(nodejs npm); fi
  install_or_tell "$1" "${packages[@]}"
  for tool in mvn node; do
    mend=$(tool_mend "$tool")
    if [[ -n $mend ]]; then fail "$tool is missing or too old: $mend"; fi
  done
}

need_chromium() {
  local mend
  if has chromium; then return; fi
  install_or_tell "$1" chromium
  mend=$(tool_mend chromium)
  if [[ -n $mend ]]; then fail "chromium is missing, and the browser tests need it: $mend"; fi
}

# Installs as root; otherwise leaves it to the caller's check to tell the command.
install_or_tell() {
  local log=$1
  shift
  if (($# > 0)) && is_root && has_apt; then apt_install "$log" "$@"; fi
}
