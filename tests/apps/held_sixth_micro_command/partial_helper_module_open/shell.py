import subprocess

LEVELS = frozenset({"warning", "error", "info"})


def execute(tool, level, timeout):
    line = f"{tool} --fail-on={level} /srv/code"
    done = subprocess.run(line, shell=True, timeout=timeout, capture_output=True)  # finding: command-injection
    return done.returncode
