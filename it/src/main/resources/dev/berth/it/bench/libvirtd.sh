# $1: a folder; its etc, lib, run, log and cache stand for libvirt's own. Becomes a libvirtd in a
# mount namespace of its own whose /dev has no KVM, so that both daemons emulate.
set -e
base=$1 uid=$2 gid=$3
mount --make-rprivate /
mount -t tmpfs -o mode=755 none "$base/dev"
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty /dev/ptmx "$base/dev"
for folder in pts shm; do
    mkdir "$base/dev/$folder"
    mount --bind "/dev/$folder" "$base/dev/$folder"
done
ln -s /proc/self/fd "$base/dev/fd"
mount --move "$base/dev" /dev
for place in etc/libvirt:etc var/lib/libvirt:lib run/libvirt:run var/log/libvirt:log var/cache/libvirt:cache; do
    # Folders that the machine lacks are not left behind.
    [ -d "/${place%:*}" ] || { mount -t tmpfs none "/${place%/*}" && mkdir "/${place%:*}"; }
    mount --bind "$base/${place#*:}" "/${place%:*}"
done
# libvirtd insists on this user, whatever its settings say; here it is another name of Berth's.
sed "\$a libvirt-qemu:x:$uid:$gid::/:/usr/sbin/nologin" /etc/passwd > "$base/passwd"
sed "\$a libvirt-qemu:x:$gid:" /etc/group > "$base/group"
mount --bind "$base/passwd" /etc/passwd
mount --bind "$base/group" /etc/group
exec tini -s -- libvirtd -f /etc/libvirt/libvirtd.conf -p /run/libvirt/libvirtd.pid
