from flask import Flask, render_template_string
from flask.views import MethodView

app = Flask(__name__)


class Bread(MethodView):
    shelf = ("rye", "spelt", "wheat")

    def get(self):
        return {"shelf": list(self.shelf)}


app.add_url_rule("/bread", view_func=Bread.as_view("bread"))


@app.get("/")
def home():
    return render_template_string("<h1>Bakery</h1>")


if __name__ == "__main__":
    app.run(port=8080)
