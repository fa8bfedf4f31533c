# Two stages: the first installs from the lock, the second holds only what runs.
FROM python:3.11-slim AS build
WORKDIR /lokus
RUN python -m venv /venv
COPY requirements.lock ./
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md app.py ./
COPY dashboard dashboard
COPY queries queries
COPY geodata geodata

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data lokus && install -d -o lokus /data
COPY --from=build /venv /venv
COPY --from=build /lokus /lokus
WORKDIR /lokus
ENV LOKUS_HOME=/data HOST=0.0.0.0 PORT=8050 PYTHONDONTWRITEBYTECODE=1
USER lokus
VOLUME /data
EXPOSE 8050
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["/venv/bin/python", "-c", \
  "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8050/healthz', timeout=4)"]
CMD ["/venv/bin/python", "-m", "dashboard", "serve"]
