from flask import Flask, jsonify, redirect, request

app = Flask(__name__)
app.config.from_mapping(
    PREFERRED_URL_SCHEME="https",
)


@app.before_request
def enforce_https():
    if not request.is_secure:
        return redirect(
            request.url.replace("http://", "https://", 1), code=308
        )  # finding: trusted-hosts-missing
    return None


@app.get("/catalogue")
def catalogue():
    return jsonify(books=3)
