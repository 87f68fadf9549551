from server import server

app = server.app


@app.route("/")
def index():
    return "ok"
