from litestar import Litestar
app = Litestar()
app.run(debug=True, host="0.0.0.0")
