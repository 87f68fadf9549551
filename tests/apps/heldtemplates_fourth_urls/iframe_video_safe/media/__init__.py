from flask import Flask, render_template

from media.store import get_video


def create_app():
    app = Flask(__name__)

    @app.get("/watch/<int:number>")
    def watch(number):
        return render_template("watch.html", video=get_video(number))

    @app.post("/videos/<int:number>")
    def save(number):
        from flask import request

        from media.store import put_video

        put_video(number, request.get_json()["source"])
        return {"ok": True}

    return app
