#!/usr/bin/env bash
# Installs the servers that the tests beside this file talk to. Nothing outside of the directory
# changes, and no root is needed:
#
#     setup.sh [DIRECTORY [SERVER…]]
#
# The directory is where the tests look, target/tmp/real-servers, unless it is given. The tests run
# this by themselves when ZITADEL_TEST_REAL_SERVERS is set. Needed: node with npm, go, and for
# nginx, tinyproxy and redis either the programs themselves or Debian's apt-get. What is installed stays.
set -euo pipefail

OIDC_PROVIDER_VERSION=9.13.3
ZITADEL_OIDC_VERSION=v3.47.5

here=$(cd "$(dirname "$0")" && pwd)
directory=${1:-${CARGO_TARGET_DIR:-$here/../../../../target}/tmp/real-servers}
shift || true
mkdir -p "$directory/bin"
directory=$(cd "$directory" && pwd)

# extract FOLDER PACKAGE…: the files of Debian packages, into a folder.
extract() {
    local packages=$1
    shift
    rm -rf "$packages"
    mkdir -p "$packages"
    # The package lists of a machine can be missing or old, and refreshing them takes root.
    (
        cd "$packages"
        download() { apt-get -qq -o APT::Sandbox::User=root download "$@"; }
        download "$@" 2>/dev/null || { apt-get -qq update && download "$@"; }
        for package in *.deb; do
            dpkg-deb --extract "$package" .
        done
    )
}

# is_here PROGRAM: whether it was installed before, or is on this machine.
is_here() {
    local found
    [ ! -x "$directory/bin/$1" ] || return 0
    found=$(command -v "$1") && ln -sf "$found" "$directory/bin/$1"
}

# from_debian PACKAGE PATH: the program at PATH of a Debian package, unless it is on this machine.
from_debian() {
    local program
    program=$(basename "$2")
    is_here "$program" || {
        extract "$directory/$1" "$1"
        ln -sf "../$1/$2" "$directory/bin/$program"
    }
}

install_nginx() { from_debian nginx usr/sbin/nginx; }

install_tinyproxy() { from_debian tinyproxy-bin usr/bin/tinyproxy; }

# One program is all of Redis, and is what it is called. Its libraries lie beside it.
install_redis() {
    is_here redis-server || {
        extract "$directory/redis" redis-tools libjemalloc2 liblzf1
        cat >"$directory/bin/redis-server" <<'END'
#!/usr/bin/env bash
redis=$(cd "$(dirname "$0")/../redis" && pwd)
libraries=$(dirname "$(find "$redis/usr/lib" -name 'libjemalloc.so.2')")
LD_LIBRARY_PATH=$libraries exec -a redis-server "$redis/usr/bin/redis-check-rdb" "$@"
END
        chmod +x "$directory/bin/redis-server"
    }
}

install_oidc_provider() {
    local modules="$directory/oidc-provider"
    local version
    version=$(cat "$modules/.version" 2>/dev/null || true)
    [ "$version" != "$OIDC_PROVIDER_VERSION" ] || return 0
    rm -rf "$modules"
    mkdir -p "$modules"
    echo '{"private": true}' >"$modules/package.json"
    npm install --silent --no-audit --no-fund --prefix "$modules" \
        "oidc-provider@$OIDC_PROVIDER_VERSION" jose@6
    echo "$OIDC_PROVIDER_VERSION" >"$modules/.version"
}

# Two servers: the example as it is, and the example with the credentials of these tests.
install_zitadel_oidc() {
    local module="$directory/zitadel-oidc"
    local library=github.com/zitadel/oidc/v3
    local version
    version=$(cat "$module/.version" 2>/dev/null || true)
    if [ "$version" != "$ZITADEL_OIDC_VERSION" ]; then
        rm -rf "$module"
        mkdir -p "$module/with-our-credentials"
        (
            cd "$module"
            go mod init scratch &&
                go get "$library/example/server@$ZITADEL_OIDC_VERSION"
        ) 2>"$module/setup.log" || { cat "$module/setup.log" >&2; return 1; }
    fi
    cp "$here/zitadel_oidc/main.go" "$module/with-our-credentials/main.go"
    (
        cd "$module"
        go build -o "$directory/bin/zitadel-oidc-example" "$library/example/server"
        go build -o "$directory/bin/zitadel-oidc" ./with-our-credentials
    )
    echo "$ZITADEL_OIDC_VERSION" >"$module/.version"
}

if [ $# -eq 0 ]; then
    set -- nginx tinyproxy redis oidc-provider zitadel-oidc
fi
for server in "$@"; do
    "install_${server//-/_}"
done
