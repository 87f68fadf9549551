bind = "unix:/run/blog.sock"
workers = 2
wsgi_app = "wsgi:app"
