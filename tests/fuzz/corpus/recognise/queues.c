NTSTATUS Add(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_OBJECT_ATTRIBUTES a = { 0 }, b;
    WDF_IO_QUEUE_CONFIG q;
    WDFDEVICE device;
    b = a;
    if (!NT_SUCCESS(WdfDeviceCreate(&DeviceInit, &a, &device))) return 1;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&q, WdfIoQueueDispatchParallel);
    q.Settings.Parallel.NumberOfPresentedRequests = 2 * (1 + 1);
    return WdfIoQueueCreate(device, &q, WDF_NO_OBJECT_ATTRIBUTES, NULL);
}
