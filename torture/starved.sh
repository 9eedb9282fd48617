#!/bin/bash
# Run a command where disks are read-only or full: starved.sh read-only|full COMMAND…
# To be started in a mount name space of its own (unshare --mount), or the machine is what starves.
set -euo pipefail

# mount_full DIRECTORY: nothing more can be written there.
mount_full() {
    mount -t tmpfs -o size=4k none "$1"
    if head -c 9000 /dev/zero 2>/dev/null > "$1/full" || echo more 2>/dev/null > "$1/more"; then exit 1; fi
}

case $1 in
read-only)
    # As in a container with a read-only root: the shared memory alone can be written to.
    while read -r _ directory _; do
        case $directory in
        /dev/shm | /proc/*) ;;
        *) mount -o remount,bind,ro "$directory" 2>/dev/null || [[ $directory != / ]] ;;
        esac
    done < /proc/mounts
    for directory in "$PWD" "$HOME" /tmp /var/tmp /; do
        if touch "$directory/written" 2>/dev/null; then exit 1; fi
    done
    ;;
full)
    mount_full /dev/shm
    mount_full /tmp
    mount_full /var/tmp
    export HOME=/tmp TMPDIR=/tmp
    ;;
esac

shift
exec "$@"
