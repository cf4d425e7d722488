"""The request log alone, without a server."""

from __future__ import annotations

import threading

from vbr_simulator.http.request_log import Received, Requests

RECEIVED = Received("GET", "/api/v1/jobs", "GetAllJobs", 200, time=0.0, seconds=0.01)


def test_a_log_without_requests_is_idle() -> None:
    assert Requests().wait_until_idle(0)


def test_the_wait_ends_when_the_last_request_is_recorded() -> None:
    requests = Requests()
    requests.arrive("GetAllJobs")
    requests.arrive("GetAllJobs")
    assert not requests.wait_until_idle(0)
    requests.add(RECEIVED)
    assert not requests.wait_until_idle(0)

    recorder = threading.Thread(target=requests.add, args=(RECEIVED,))
    recorder.start()
    assert requests.wait_until_idle(10)
    recorder.join()
    assert requests.in_flight == 0
