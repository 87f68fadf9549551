from flask import Flask, jsonify, request

app = Flask(__name__)
codes = []


@app.post("/codes")
def add_code():
    codes.append(request.get_json(force=True)["code"])
    return jsonify(count=len(codes))


@app.get("/codes")
def list_codes():
    return jsonify(codes)


if __name__ == "__main__":
    # the browser camera API needs https
    app.run(host="0.0.0.0", port=8443, ssl_context="adhoc")  # finding: adhoc-certificate, bind-all-interfaces
