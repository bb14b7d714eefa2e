#!/usr/bin/env bash
# Makes the image of the judging containers if it is not there, and prints its tag as the last line.
#   docker/image.sh           needs sandbox/*/target/*.jar, and JAVA_HOME where the base must be bootstrapped
#
# The glue between ranks and MPJ Express is compiled while the image is built: MPJ is in no Maven repository.
#
# The tag is the JDK's version, where the base says it, and a hash of all that goes in (Dockerfile, jars, base), so an unchanged
# image costs two questions to the engine.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/say.sh"

logs=$root/target/logs
jars=()
for module in wire kit processkit author explorer harness litmus service; do
  found=("$root/sandbox/$module/target/$module"-*.jar)
  [[ -f ${found[0]} && ${#found[@]} == 1 ]] \
    || fail "sandbox/$module/target must hold one $module-*.jar; build it: mvn -q -pl sandbox/$module -am -DskipTests package"
  jars+=("${found[0]}")
done
jars+=("$root"/sandbox/litmus/target/lib/jcstress-core-*.jar)
[[ -f ${jars[-1]} ]] || fail "sandbox/litmus/target/lib must hold jcstress; build it: mvn -q -pl sandbox/litmus -am -DskipTests package"
glue=$root/sandbox/mpi/src/main/java
broker=("$root"/sandbox/service/target/broker/*.jar)
[[ -f ${broker[0]} ]] || fail "sandbox/service/target/broker must hold the broker's jars; build it: mvn -q -pl sandbox/service -am -DskipTests package"

# One line "name:tag id" per image that matters here.
images=$(docker images --no-trunc --format '{{.Repository}}:{{.Tag}} {{.ID}}' \
  --filter 'reference=forkyard/*' --filter 'reference=eclipse-temurin:25-jdk')

id_of() { awk -v name="$1" '$1 == name { print $2 }' <<<"$images"; }

base=eclipse-temurin:25-jdk
base_id=$(id_of "$base")
if [[ -z $base_id ]]; then
  base=forkyard/base:local
  base_id=$(id_of "$base")
fi
if [[ -z $base_id ]]; then
  base=$("$root/docker/base.sh" | tail -n 1)
  base_id=$(docker image inspect --format '{{.Id}}' "$base")
fi

mpj=$("$root/docker/mpj.sh" "$base" | tail -n 1)
of_rank=("$mpj"/lib/{mpi,mpjdev}.jar)
of_all=("$mpj"/lib/{xdev,smpdev,niodev,mpjbuf,mpiExp,loader2,log4j-1.2}.jar)
contents=$({ sha256sum <"$root/docker/Dockerfile"; cat "${jars[@]}" "${broker[@]}" "${of_rank[@]}" "${of_all[@]}" | sha256sum; find "$glue" -name '*.java' | sort | xargs cat | sha256sum; echo "$base_id"; } | sha256sum)
java=$(docker image inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$base" \
  | sed -n 's/^JAVA_VERSION=jdk-\([0-9.]*\).*/\1-/p')
tag=forkyard/runner:$java${contents:0:12}
if [[ -z $(id_of "$tag") ]]; then
  mkdir -p "$logs"
  context=$(mktemp -d)
  trap 'rm -rf "$context"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  mkdir -p "$context"/lib/{broker,mpi/rank}
  cp -r "$glue" "$context/mpi"
  install -m 0444 -p "${of_rank[@]}" "$context/lib/mpi/rank"
  install -m 0444 -p "${of_all[@]}" "$context/lib/mpi"
  install -m 0444 -p "${broker[@]}" "$context/lib/broker"
  for jar in "${jars[@]}"; do
    module=${jar##*/}
    install -m 0444 -p "$jar" "$context/lib/${module%%-*}.jar"
  done
  step "building the image $tag" "$logs/image.log" \
    docker build --force-rm --network none --build-arg "BASE=$base" --tag "$tag" --file "$root/docker/Dockerfile" "$context"
  # An hour spares what another checkout on this engine has made and is about to use.
  docker image prune --all --force --filter label=forkyard=runner --filter until=1h >>"$logs/image.log" 2>&1 || :
fi
echo "$tag"
