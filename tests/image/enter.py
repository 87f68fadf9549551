"""Becomes the first process of a container: mounts, chroot, the capabilities that Docker leaves, then the program.

Run by `container.py` as root in mount and process namespaces of its own:

    python -I enter.py ROOT WORKING_DIRECTORY '{"/host/folder": "/folder/inside"}' PROGRAM ARGUMENT…

The program gets this process's environment as it is. No shell comes in between: it would drop variables such as
INPUT_FAIL-ON. There is no registry to get a runtime from that would run in every sandbox, and these are few steps.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

DROP_FROM_BOUNDING_SET = 24
"""PR_CAPBSET_DROP of <linux/prctl.h>."""
LEFT = {0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31}
"""Docker's default: chown, dac_override, fowner, fsetid, kill, setgid, setuid, setpcap, net_bind_service, net_raw,
sys_chroot, mknod, audit_write, setfcap."""
DEVICES = ("null", "zero", "full", "random", "urandom")


def main(root: str, directory: str, folders: str, *program: str) -> None:
    _mount("--make-rprivate", "/")
    _mount("--bind", root, root)
    for outside, inside in json.loads(folders).items():
        _mount("--bind", outside, root + inside)
    _mount("-t", "proc", "proc", f"{root}/proc")
    _make_devices(Path(root, "dev"))
    _mount("-o", "remount,bind,ro", root)
    _drop_capabilities()
    os.chroot(root)
    os.chdir(directory)
    os.execv(program[0], program)  # noqa: S606 -- a shell would drop variables


def _make_devices(folder: Path) -> None:
    _mount("-t", "tmpfs", "tmpfs", str(folder))
    for name in DEVICES:
        (folder / name).touch()
        _mount("--bind", f"/dev/{name}", str(folder / name))
    (folder / "shm").mkdir(mode=0o1777)


def _drop_capabilities() -> None:
    last = int(Path("/proc/sys/kernel/cap_last_cap").read_text("ascii"))
    libc = ctypes.CDLL(None, use_errno=True)
    for capability in sorted(set(range(last + 1)) - LEFT):
        if libc.prctl(DROP_FROM_BOUNDING_SET, capability, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "cannot drop a capability")


def _mount(*arguments: str) -> None:
    # The path is fixed because the environment is the container's.
    subprocess.run(["/usr/bin/mount", *arguments], check=True, env={})


if __name__ == "__main__":
    main(*sys.argv[1:])
