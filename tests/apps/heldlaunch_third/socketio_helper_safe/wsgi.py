from chat.server import app

application = app
