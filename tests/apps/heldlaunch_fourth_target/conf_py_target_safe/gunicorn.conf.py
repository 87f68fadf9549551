import os

wsgi_app = "stores.wsgi:app"
bind = "0.0.0.0:" + os.environ.get("PORT", "8000")
workers = 2
preload_app = True
