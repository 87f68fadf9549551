import subprocess


def output(command: str) -> list[str]:
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=10)  # finding: command-injection
    return done.stdout.splitlines()
