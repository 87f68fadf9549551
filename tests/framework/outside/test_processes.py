"""Processes that are fed, and words one by one."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "body",
    [
        'subprocess.run(["bash"], input=x)  # !',
        'subprocess.run(["wc"], input=x)',
        'subprocess.run("bash", input=x)  # !',
        'subprocess.run("cat | wc", shell=True, input=x)',
        "process = subprocess.Popen(['sh'], stdin=-1)\nprocess.communicate(x)  # !",
        "process = subprocess.Popen(['sort'], stdin=-1)\nprocess.communicate(x)",
        "process = subprocess.Popen(['sh'], stdin=-1)\nprocess.stdin.write(x)  # !",
        "process = subprocess.Popen(['sort'], stdin=-1)\nprocess.stdin.write(x)",
        'os.execl("/bin/sh", "sh", "-c", x)  # !',
        'os.execl("/bin/ls", x, "-l", x)',
        'os.spawnlp(os.P_WAIT, "sh", "sh", "-c", x)  # !',
        'os.execv("/bin/ls", ["ls", x])',
        'os.execvp(x, ["ls"])  # !',
        'os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", x])  # !',
        'os.posix_spawn("/bin/ls", x.split(), {})',
        'asyncio.create_subprocess_exec("ls", x)',
        "asyncio.create_subprocess_exec(x)  # !",
        'asyncio.create_subprocess_shell("ls " + x)  # !',
        'asyncio.get_event_loop().subprocess_exec(None, "sh", "-c", x)  # !',
        'asyncio.get_event_loop().subprocess_exec(None, "ls", x)',
        'sh.ls("-l", x)',
        'sh.bash("-c", x)  # !',
        'sh.Command(x)("-l")  # !',
        'sh.Command("bash")("-c", x)  # !',
        'local["ls"][x]()',
        'local["sh"]["-c"][x].run()  # !',
        "local[x]()  # !",
    ],
)
def test_process(body: str) -> None:
    assert_arrivals(f"import asyncio, os, sh, subprocess\nfrom plumbum import local\n{body}")
