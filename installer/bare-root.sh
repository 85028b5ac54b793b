# SPDX-FileCopyrightText: 2026 AW Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the proofs: a new minimal Debian root under /var/tmp, and running things in it. Needs root and debootstrap.
# Uses $suite (empty: bookworm), $fresh (not empty: not from the root that is kept) and $mirror (not empty: Debian from
# there). Sets $root.
# shellcheck shell=bash

[[ $EUID -eq 0 ]] || fail "Making another root needs root: sudo $0"
command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"

# become_the_proof ARGUMENT…: mounts and processes of the proof live in namespaces of their own: they end with it.
become_the_proof() {
    [[ -n ${AW_PROVE_INSIDE:-} ]] || AW_PROVE_INSIDE=1 exec unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
}

suite=${suite:-bookworm}
work_folder=/root # where in_root works
architecture=$(dpkg --print-architecture)
kept="/var/tmp/aw-studio-$suite-$architecture.tar"

# shellcheck disable=SC2317 # called by the trap
remove_root() {
    [[ -n ${root:-} ]] || return 0
    umount "$root/proc" 2>/dev/null || true
    mountpoint -q "$root/proc" || rm -rf --one-file-system "$root"
}
trap remove_root EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Debian's own sources as this machine has them, for the suite: "URL suite component…", a line each; other vendors' are left out.
debian_sources() {
    if [[ -n $mirror ]]; then
        printf '%s %s main\n' "$mirror" "$suite"
        return
    fi
    # shellcheck disable=SC2016 # apt's own variables
    apt-get indextargets --format '$(ORIGIN)|$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' | sed -n 's/^Debian|//p' |
        awk -v suite="$suite" '$2 ~ /^[a-z]+(-updates|-security)?$/ { sub(/^[a-z]+/, suite, $2); print }' | sort -u
}

make_root() {
    if [[ -z $fresh && -O $kept ]]; then
        tar -xpf "$kept" -C "$root" --numeric-owner
        return
    fi
    local url include=()
    url=$(debian_sources | awk -v suite="$suite" '$2 == suite { print $1; exit }')
    [[ -n $url ]] || fail "This machine's apt knows no Debian. Name a mirror with --mirror."
    [[ $url != https:* ]] || include=(--include=ca-certificates)
    debootstrap --variant=minbase "${include[@]}" "$suite" "$root" "$url" >"$root.log" 2>&1 ||
        { tail -n 30 "$root.log" >&2 && rm -f "$root.log" && fail "debootstrap failed."; }
    rm -f "$root.log"
    umount "$root/proc" "$root/sys" 2>/dev/null || true
    rm -f "$root"/var/cache/apt/archives/*.deb
    tar -cpf "$kept.$$" -C "$root" --numeric-owner --one-file-system .
    mv "$kept.$$" "$kept"
}

# What leads to the network is this machine's affair, not the product's: sources, proxies, certificates, npm's registry.
connect_root() {
    local file
    rm -f "$root/etc/apt/sources.list"
    debian_sources | sed 's/^/deb [signed-by=\/usr\/share\/keyrings\/debian-archive-keyring.gpg] /' >"$root/etc/apt/sources.list"
    apt-config dump | grep -iE '^Acquire::((http|https)::|Check-)[^ ]* "..*"' >"$root/etc/apt/apt.conf.d/90host" || true
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    mkdir -p "$root/usr/local/share/ca-certificates"
    find /usr/local/share/ca-certificates -name '*.crt' -exec cp -L {} "$root/usr/local/share/ca-certificates/" \; 2>/dev/null || true
    for file in "${SSL_CERT_FILE:-}" "${NODE_EXTRA_CA_CERTS:-}"; do
        # The system's own bundle is made by ca-certificates, inside.
        [[ -f $file && $file != /etc/ssl/certs/* ]] || continue
        mkdir -p "$root${file%/*}"
        cp -L "$file" "$root$file"
    done
    if grep -qsE '^[[:space:]]*(@[^:]+:)?registry[[:space:]]*=' "$HOME/.npmrc"; then
        cp "$HOME/.npmrc" "$root/root/.npmrc"
    fi
}

# in_root COMMAND…: becomes the command, with nothing of this machine's environment but the way to the network.
in_root() {
    local environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8) name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY SSL_CERT_FILE NODE_EXTRA_CA_CERTS; do
        [[ -z ${!name:-} ]] || environment+=("$name=${!name}")
    done
    # shellcheck disable=SC2016 # expanded inside
    exec env -i "${environment[@]}" chroot "$root" /bin/bash -c 'cd "$0" && exec "$@"' "$work_folder" "$@"
}

# open_root: makes it, ready for apt and npm.
open_root() {
    root=$(mktemp -d /var/tmp/aw-studio-bare.XXXXXX)
    make_root
    chmod 755 "$root" # others must reach what is in it, as on any machine
    connect_root
    mkdir -p "$root/root"
    mount -t proc proc "$root/proc"
}
