from lib import Shop
app = Shop(__name__)
app.run("0.0.0.0", 5000, True)
