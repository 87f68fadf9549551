import os

from waitress import serve

from canteen import app

if __name__ == "__main__":
    serve(app, host="0.0.0.0", port=int(os.environ.get("PORT", "8000")), threads=8)
