from sanic import Sanic
app = Sanic("a")
app.run(debug=True, host="0.0.0.0")
