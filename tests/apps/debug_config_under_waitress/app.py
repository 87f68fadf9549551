from flask import Flask
app = Flask(__name__)
app.config.from_object("config.Dev")
if __name__ == "__main__":
    from waitress import serve
    serve(app, host="0.0.0.0", port=80)
