from flask import Flask, jsonify, redirect, request

app = Flask(__name__)
app.config.from_mapping(
    PREFERRED_URL_SCHEME="https",
)


@app.before_request
def enforce_https():
    if not request.is_secure:
        secure_url = request.url.replace("http://", "https://", 1)  # finding: trusted-hosts-missing
        return redirect(secure_url, code=308)
    return None


@app.get("/catalogue")
def catalogue():
    return jsonify(books=3)
