import subprocess


def output(command: str) -> list[str]:
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=10)
    return done.stdout.splitlines()
