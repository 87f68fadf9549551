from flask import Flask, abort, redirect
from storage import ObjectStore

store = ObjectStore()


def create_app():
    app = Flask(__name__)
    app.config["BUCKET"] = "nordfleet-uploads"
    store.init_app(app)

    @app.get("/files/<int:file_id>")
    def download(file_id: int):
        if file_id < 1:
            abort(404)
        return redirect(store.link(f"files/{file_id}"))

    return app
