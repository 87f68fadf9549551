from flask import Flask, redirect

from photos.storage import BUCKET, client

app = Flask(__name__)


@app.get("/photos/<uuid:photo>")
def show(photo):
    url = client().generate_presigned_url(
        "get_object", Params={"Bucket": BUCKET, "Key": f"{photo}.jpg"}, ExpiresIn=300
    )
    return redirect(url)
