from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Greeting(MethodView):
    def get(self, name):
        return {"greeting": "Hello, " + name}

    def head(self, name):
        return "", 204


app.add_url_rule("/hello/<name>", view_func=Greeting.as_view("greeting"))

if __name__ == "__main__":
    app.run()
