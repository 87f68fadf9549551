wsgi_app = "polls.web:server"  # finding: wsgi-target-missing
bind = "127.0.0.1:8000"
worker_class = "gthread"
threads = 8
