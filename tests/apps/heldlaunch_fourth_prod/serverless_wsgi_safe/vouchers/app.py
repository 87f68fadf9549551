from flask import Flask

app = Flask(__name__)


@app.get("/vouchers/<code>")
def voucher(code):
    return {"code": code, "valid": code.startswith("V")}


if __name__ == "__main__":
    app.run(port=5000)
