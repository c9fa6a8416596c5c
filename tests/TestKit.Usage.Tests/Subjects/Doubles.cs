using TestKit;
using TestKit.Usage.Tests.Subjects;

[assembly: GenerateTestDouble(typeof(IJobStore), Name = "StubJobStore", Backing = typeof(MemoryJobStore))]
[assembly: GenerateTestDouble(typeof(System.Collections.Generic.IComparer<>))]
[assembly: GenerateTestDouble(typeof(System.Func<int, string>), Namespace = "TestKit.Usage.Tests.Subjects")]
[assembly: GenerateTestDouble(typeof(System.EventHandler<>), Namespace = "TestKit.Usage.Tests.Subjects")]
[assembly: GenerateTestDouble(typeof(System.IO.Stream), Namespace = "TestKit.Usage.Tests.Subjects")]
[assembly: GenerateTestDouble(typeof(System.TimeProvider), Namespace = "TestKit.Usage.Tests.Subjects")]
[assembly: GenerateTestDouble(typeof(System.Collections.Generic.IEnumerable<int>), Namespace = "TestKit.Usage.Tests.Subjects")]
