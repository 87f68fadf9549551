import os

wsgi_app = "stores.wsgi:server"  # finding: wsgi-target-missing
bind = "0.0.0.0:" + os.environ.get("PORT", "8000")
workers = 2
preload_app = True
