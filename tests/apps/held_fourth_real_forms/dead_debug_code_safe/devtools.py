import subprocess

COMMANDS = {"short": "uptime", "full": "uptime && df -h"}


def status(kind):
    output = subprocess.run(COMMANDS[kind], shell=True, capture_output=True, text=True)
    return {"lines": output.stdout.splitlines()}
