from flask import Flask

from views import bp

app = Flask(__name__)
app.register_blueprint(bp)


@app.errorhandler(404)
def missing(error):
    return {"error": "not found"}, 404


if __name__ == "__main__":
    app.run(port=5000)
