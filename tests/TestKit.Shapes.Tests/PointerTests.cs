using TestKit.Shapes.Tests.Subjects;
using Xunit;

namespace TestKit.Shapes.Tests;

public sealed unsafe class PointerTests
{
    [Fact]
    public void Pointer_AsANumber_IsMatchedAndReturned()
    {
        var memory = new MockMemory();
        int from = 1, to = 2;
        memory.Next((nint)(&from)).Returns((nint)(&to));

        Assert.True(memory.Object.Next(&from) == &to);
        Assert.True(memory.Object.Next(&to) == null);
        Assert.Equal((nint)(&from), memory.Next().Calls[0].At);
    }

    [Fact]
    public void PointerProperty_Set_IsRemembered()
    {
        var memory = new MockMemory();

        memory.Object.Start = (byte*)7;

        Assert.True(memory.Object.Start == (byte*)7);
        memory.Start.Set((nint)7).AssertCalled(Times.Once);
    }

    [Fact]
    public void PointerByReference_TypedDelegate_MovesIt()
    {
        var memory = new MockMemory();
        memory.Move().Does((ref int* at) => at++);
        int* place = (int*)8;

        memory.Object.Move(ref place);

        Assert.True(place == (int*)12);
        Assert.Empty(memory.Object.All([]));
    }
}
