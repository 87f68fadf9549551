from flask import Flask, redirect

from .storage import s3


def create_app():
    app = Flask(__name__)

    @app.get("/media/<path:key>")
    def media(key):
        url = s3().generate_presigned_url(
            "get_object", Params={"Bucket": "example-media", "Key": key}, ExpiresIn=300
        )
        return redirect(url)

    return app
