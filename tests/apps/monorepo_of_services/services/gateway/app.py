from quart import Quart
app = Quart(__name__)
app.run(host="0.0.0.0", debug=True)
