#!/bin/sh
# What tests use besides Python, from Debian's packages where they can be installed: each argument is PROGRAM=PACKAGE.
# Without them those tests are skipped and say so.
missing=
for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || missing="$missing ${pair#*=}"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086  # several packages
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $missing
else
    echo "not installed:$missing; the tests that use it are skipped" >&2
fi
