from flask import Flask, abort, request

from workspace import OutsideWorkspace, Workspace

app = Flask(__name__)
workspace = Workspace("/srv/workspaces/default")


@app.patch("/entries/<int:entry_id>")
def rename(entry_id: int):
    target = request.get_json().get("target", "")
    try:
        workspace.move(entry_id, target)
    except OutsideWorkspace:
        abort(400)
    except FileNotFoundError:
        abort(404)
    return "", 204
