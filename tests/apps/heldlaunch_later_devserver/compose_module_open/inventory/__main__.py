from inventory.web import app

app.run(port=8030)
