import shlex
import subprocess

PRINTER = "zebra-01"


def label_command(title, copies):
    options = f"-d {shlex.quote(PRINTER)} -n {copies}"
    return f"echo {shlex.quote(title)} | lp {options}"


def send_label(title, copies):
    command = label_command(title, copies)
    subprocess.run(command, shell=True, check=True)
