import shlex
import subprocess


def shrink(source: str, size: str, target: str) -> None:
    command = f"convert {shlex.quote(source)} -resize {size} {shlex.quote(target)}"
    subprocess.run(command, shell=True, check=True, timeout=20)  # finding: command-injection
