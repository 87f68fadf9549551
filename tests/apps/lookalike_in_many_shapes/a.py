from flask import Flask, current_app
from subprocess import run
app = Flask(__name__)
@app.cli.command()
def build():
    run(["npm", "run", "build"], check=True)
class Task:
    def run(self, host, port, debug):
        pass
task = Task()
task.run(host="0.0.0.0", port=1, debug=True)
runner = app.test_cli_runner()
runner.invoke(args=["build"])
with app.test_client() as c:
    c.get("/")
app.shell_context_processor(lambda: {})
app.test_request_context("/").push()
app.make_shell_context()
